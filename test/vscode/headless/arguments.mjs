/**
 * What the stand-in was asked to do. The switches are those of the desktop `code`; any other is accepted and has
 * no effect, since test-electron passes several that only the desktop understands. Unlike the desktop, it installs an
 * extension and runs the tests at one go.
 *
 * @typedef {object} HeadlessArguments
 * @property {string[]} developmentPaths folders of extensions under development
 * @property {string[]} vsixFiles packages of extensions to install
 * @property {string | undefined} testsPath the module with the tests that the extension host is to run
 * @property {string | undefined} target the folder or workspace file to open
 */

/**
 * @param {string[]} argv the arguments after the program's own name
 * @returns {HeadlessArguments}
 */
export function parseArguments(argv) {
  /** @param {string} name */
  const all = (name) => {
    const prefix = `--${name}=`;
    return argv.filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length));
  };
  return {
    developmentPaths: all('extensionDevelopmentPath'),
    vsixFiles: all('install-extension'),
    testsPath: all('extensionTestsPath').at(-1),
    target: argv.find((each) => !each.startsWith('-')),
  };
}
