/** What an add-in tells Excel of its functions, as the file that its manifest names has it. */
export interface FunctionsFile {
  /** Whether errors that stand in cells are handed to functions whose parameters take anything. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** By which the page associates it with its code. */
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: {
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly cancelable?: boolean;
    readonly stream?: boolean;
  };
}

export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: ParameterType;
  /** One value where it is missing. */
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export type ParameterType = "any" | "number" | "string" | "boolean";

/** An add-in's functions, under the name that its manifest gives them: `PLAN`. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly file: FunctionsFile;
}
