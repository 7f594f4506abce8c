import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * The arguments of a command. Ends it, with how it is called, where that is asked for (exit code 0) and where an option is
 * unknown or lacks its value (2).
 */
export function commandArguments<Options extends ParseArgsOptionsConfig>(usage: string, options: Options) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exit(2);
  }
}
