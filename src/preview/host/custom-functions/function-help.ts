import type { FunctionHelp } from "../../engine/grid-functions";
import type { FunctionMetadata } from "./metadata";

/** What the grid says of a function while it is being typed. */
export function helpOf({ name, description = "", parameters }: FunctionMetadata, namespace: string): FunctionHelp {
  return {
    description,
    example: `${namespace}.${name}(${parameters.map((one) => one.name).join(",")})`,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      isOptional: parameter.optional === true,
      isRange: parameter.dimensionality === "matrix",
    })),
  };
}
