import { HostError, notFound } from "./host-error";
import { isHostObject, isNull, NULL_OBJECT, objectOf, type HostObject, type HostType } from "./member";
import { callMethod, followLink, unknownMember } from "./member-access";
import { SERVICES } from "./members/services";
import { ROOT } from "./members/workbook";
import { PathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";
import type { Session } from "./session";

/** The objects of one request, found as its actions come to them. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly session: Session,
  ) {}

  /** The object behind a path; a method that gives it runs once, at its first mention. */
  find(id: number): HostObject {
    const known = this.found.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object ${id}.`);
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  /** A call's arguments, with objects in place of their ids. */
  arguments({ Arguments = [], ReferencedObjectPathIds: ids }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((argument, index) => {
      const id = ids?.[index];
      return typeof id === "number" && id !== 0 ? this.find(id) : argument;
    });
  }

  private resolve(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return ROOT;
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.NullObject:
        return NULL_OBJECT;
      case PathType.Reference:
        return this.reference(path.Name);
      case PathType.Indexer:
        return this.item(this.parent(path), this.arguments(path.ArgumentInfo)[0]);
      case PathType.Property:
        return followLink(this.parent(path), path.Name, this.session);
      case PathType.Method:
        return this.made(path);
    }
  }

  private service(name: string): HostObject {
    const service = SERVICES[name];
    if (!service) throw unknownMember(name, this.session);
    return service;
  }

  private parent({ ParentObjectPathId: id }: ObjectPath): HostObject {
    if (id === undefined) throw new HostError("InvalidObjectPath", "An object of the request stands nowhere.");
    return this.find(id);
  }

  private reference(id: string): HostObject {
    const object = this.session.references.find(id);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  private item(parent: HostObject, key: unknown): HostObject {
    const { item } = parent.type as unknown as HostType<unknown>;
    if (!item || isNull(parent)) throw notFound(`item ${String(key)} of a ${parent.type.name}`);
    return item(parent.it, key, this.session);
  }

  private made(path: ObjectPath): HostObject {
    const made = callMethod(this.parent(path), path.Name, this.arguments(path.ArgumentInfo), this.session);
    return isHostObject(made) ? made : objectOf({ name: path.Name, members: {} }, made);
  }
}
