import type { Plugin } from 'vite';

/** The rooms in which futures are simulated. */
const ROOMS = /\/models\/(?:engine|mechanisms|random|simulation)\/.*\.ts$/;

/**
 * Makes each function of a module in those rooms a constant. A function that is declared may be given another value
 * later, so the compiler asks at each place where it has put one into another whether that has happened.
 */
export const constantFunctions = (): Plugin => ({
  name: 'constant-functions',
  transform: {
    filter: { id: ROOMS },
    handler(code) {
      const declared = this.parse(code).body.flatMap((statement) => {
        const node =
          statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        return node?.type === 'FunctionDeclaration' && node.id ? [{ ...node, id: node.id }] : [];
      });
      let constant = code;
      for (const { start, end, id } of declared.toReversed()) {
        const rest = constant.slice(id.end, end);
        constant = `${constant.slice(0, start)}const ${id.name} = function ${rest};${constant.slice(end)}`;
      }
      // Lines stay where they are.
      return { code: constant, map: null };
    },
  },
});
