/** What `toolwright help` prints. */
export const usage = `toolwright check [module]            finds mistakes that no single declaration shows; exit code 1 on errors
toolwright explain <tool> [module]   prints every policy in force for a tool, and who says so
toolwright schema [module]           prints names, access and inputs of all tools
toolwright help                      prints this

module               a JavaScript module that exports plugin classes, or a folder with a package.json; without one, the current folder
--json               data instead of text
--policies <file>    policy overrides; those in the variable TOOLWRIGHT_POLICIES are laid over them
--granted <a,b,…>    check: the permissions that somebody has, so that one that nobody has is found
--strict             check: warnings are exit code 1 too`;
