/** What stands for standard output in the place of a file’s name, and how an option says so. */
const STANDARD_OUTPUT = '-';
export const OR_STANDARD_OUTPUT = `(${STANDARD_OUTPUT}: standard output)`;

/** Whether what is to be written goes to standard output, by either of its names. */
export const isStandardOutput = (path: string): boolean =>
  path === STANDARD_OUTPUT || path === '/dev/stdout';

/** Where a command’s words go: to the error stream where standard output is taken by what was asked for there. */
export const streamForWords = (...outputs: readonly (string | undefined)[]): NodeJS.WriteStream =>
  outputs.some((path) => path !== undefined && isStandardOutput(path))
    ? process.stderr
    : process.stdout;
