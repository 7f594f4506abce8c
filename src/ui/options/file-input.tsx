import type { RefObject } from 'preact';

interface FileInputProps {
  readonly id: string;
  /** Endings and types, as the attribute of the same name has them. */
  readonly accept: string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onFile: (file: File) => void;
}

/** A button that chooses one file, the same one as often as the reader likes. */
export function FileInput({ id, accept, inputRef, onFile }: FileInputProps) {
  return (
    <input
      {...(inputRef && { ref: inputRef })}
      id={id}
      type="file"
      accept={accept}
      onChange={({ currentTarget }) => {
        const [file] = currentTarget.files ?? [];
        if (file) onFile(file);
        // With the file still in it, choosing the same one again would be no change.
        currentTarget.value = '';
      }}
    />
  );
}
