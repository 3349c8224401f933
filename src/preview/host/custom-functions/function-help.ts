import type { FunctionHelp } from "../../engine/grid-functions";
import type { FunctionMetadata } from "./metadata";

/** What the grid says of a function while it is being typed. */
export function helpOf({ description = "", parameters }: FunctionMetadata): FunctionHelp {
  return {
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      isOptional: parameter.optional === true,
      isRange: parameter.dimensionality === "matrix",
    })),
  };
}
