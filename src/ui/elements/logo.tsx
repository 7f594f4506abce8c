/** The extension's sign, as in assets/icons/backgrounder.svg. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="6" fill="#9f2b1c" />
      <path
        fill="#fffefb"
        fill-rule="evenodd"
        d="M8 4h9.5c4 0 6.3 1.8 6.3 4.8 0 2-1.1 3.5-3 4.1 2.500.5 3.9 2.1 3.9 4.5 0 3.4-2.6 5.4-6.9 5.4H8v-2.3l2-.4V6.7l-2-.4ZM14.2 6.7v5.1h2.5c1.8 0 2.8-.9 2.8-2.6 0-1.7-1-2.5-2.9-2.5ZM14.2 14.3v5.7h2.9c2 0 3.1-1 3.1-2.9 0-1.9-1.2-2.8-3.3-2.8Z"
      />
      <path fill="#fffefb" d="M7 25.5h18v2.5H7Z" />
    </svg>
  );
}
