import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/forLegacyNode'
import { type AnyNode, parse } from 'acorn'
import { compatAt, KNOWN, youngerThanFloor } from './youngerThanFloor.ts'

/** Owners in a browser whose methods are called on what a script holds; of all others only what it names with its owner. */
const OWNERS =
  /^(Element|HTML\w*Element|SVG\w*Element|Document|DocumentFragment|Node|ShadowRoot|Window|Event|EventTarget|\w+Event|URL|URLSearchParams|Abort\w+|Range|Selection|DOMTokenList|Animation|\w+Observer|Blob|Canvas\w+|OffscreenCanvas\w*)$/
/** What is reached without naming its owner. */
const GLOBAL_OWNERS = ['Window', 'WorkerGlobalScope', 'globalThis']
const LOOKBEHIND = /\(\?<[=!]/

const BUILT_IN = membersOf(KNOWN.javascript.builtins ?? {})

/** Members of the language's own objects, methods of the browser's, and events, by name, where every owner's is too young. */
const YOUNG_MEMBERS = youngNames(BUILT_IN, key => key.replace(/_static$/, ''))
const YOUNG_METHODS = youngNames(
  membersOf(KNOWN.api, name => OWNERS.test(name)),
  key => key,
  BUILT_IN,
)
const YOUNG_EVENTS = youngNames(membersOf(KNOWN.api), key => /^(.*)_event$/.exec(key)?.[1])

/**
 * What a script names that a browser of the floor lacks: `toSorted`, `URL.canParse`, `regular expression (?<=`. The owner of a
 * method is not known in a script: a name counts where every owner that has it is younger.
 * @throws where the script does not parse as one of 2022
 */
export function youngInScript(code: string): string[] {
  const found = new Set<string>()
  const declared = new Set<string>()
  const used = new Set<string>()
  const member = (name: string, owner?: string, called = false) => {
    const own = owner === undefined ? undefined : ownMember(owner, name)
    const young = own ? youngerThanFloor(own) : YOUNG_MEMBERS.has(name) || (called && YOUNG_METHODS.has(name))
    if (young) found.add(own ? `${owner}.${name}` : name)
  }
  const visit = (node: AnyNode, parent?: AnyNode, key?: string) => {
    switch (node.type) {
      case 'PropertyDefinition':
        // https://webkit.org/b/236843
        if (node.value && !isPlain(node.value)) found.add('class field whose value names something')
        break
      case 'StaticBlock':
        found.add('static block')
        break
      case 'MemberExpression': {
        const { computed, object, property } = node
        const owner = object.type === 'Identifier' ? object.name : undefined
        const called = parent?.type === 'CallExpression' && key === 'callee'
        if (!computed && property.type === 'Identifier') member(property.name, owner, called)
        if (property.type === 'Literal' && typeof property.value === 'string')
          member(property.value, owner, called)
        break
      }
      case 'CallExpression': {
        const {
          arguments: [event],
          callee,
        } = node
        const listens =
          callee.type === 'MemberExpression' &&
          callee.property.type === 'Identifier' &&
          callee.property.name === 'addEventListener'
        if (listens && event?.type === 'Literal' && YOUNG_EVENTS.has(String(event.value)))
          found.add(`event ${event.value}`)
        break
      }
      case 'ObjectPattern': {
        const from = parent?.type === 'VariableDeclarator' ? parent.init : undefined
        const owner = from?.type === 'Identifier' ? from.name : undefined
        for (const part of node.properties) {
          if (part.type === 'Property' && !part.computed && part.key.type === 'Identifier')
            member(part.key.name, owner)
        }
        break
      }
      case 'Literal':
        if (LOOKBEHIND.test(node.regex?.pattern ?? String(node.value))) found.add('regular expression (?<=')
        break
      case 'TemplateElement':
        if (LOOKBEHIND.test(node.value.raw)) found.add('regular expression (?<=')
        break
      case 'Identifier':
        if (isDeclaration(parent, key)) declared.add(node.name)
        else if (!isName(parent, key) && !isAskedFor(parent)) used.add(node.name)
        break
    }
    for (const [name, value] of Object.entries(node)) {
      for (const child of [value].flat()) if (isNode(child)) visit(child, node, name)
    }
  }
  visit(parse(code, { ecmaVersion: 2022 }))
  for (const name of used) {
    if (!declared.has(name) && globals(name).length > 0 && globals(name).every(youngerThanFloor))
      found.add(name)
  }
  return [...found].sort()
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** A value of literals alone. */
function isPlain(node: AnyNode): boolean {
  if (node.type === 'ArrayExpression')
    return node.elements.every(element => element === null || isPlain(element))
  return node.type === 'Literal' || (node.type === 'ObjectExpression' && node.properties.length === 0)
}

/** A parameter, a variable, a function's or a class's own name. */
function isDeclaration(parent: AnyNode | undefined, key: string | undefined): boolean {
  if (parent === undefined) return false
  if (parent.type === 'VariableDeclarator' || /^(Function|Class)/.test(parent.type))
    return key === 'id' || key === 'params'
  if (parent.type === 'ArrowFunctionExpression' || parent.type === 'CatchClause')
    return /^params?$/.test(key ?? '')
  if (parent.type === 'AssignmentPattern') return key === 'left'
  return parent.type === 'ArrayPattern' || parent.type === 'RestElement'
}

/** A name of something's part, which is not looked up. */
function isName(parent: AnyNode | undefined, key: string | undefined): boolean {
  if (parent === undefined) return false
  if (parent.type === 'MemberExpression') return key === 'property' && !parent.computed
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type)) return key === 'key'
  return /^(LabeledStatement|BreakStatement|ContinueStatement)$/.test(parent.type)
}

/** `typeof X` asks whether there is an X. */
function isAskedFor(parent: AnyNode | undefined): boolean {
  return parent?.type === 'UnaryExpression' && parent.operator === 'typeof'
}

function globals(name: string): CompatStatement[] {
  return [
    ['javascript', 'builtins', name],
    ['api', name],
    ...GLOBAL_OWNERS.flatMap(owner => [
      ['api', owner, name],
      ['javascript', 'builtins', owner, name],
    ]),
  ].flatMap(path => compatAt(path) ?? [])
}

/** A member of the very object that is named: `URL.canParse`. */
function ownMember(owner: string, name: string): CompatStatement | undefined {
  const places = [
    ['javascript', 'builtins', owner],
    ['api', owner],
    ...(owner === 'window' ? [['api', 'Window']] : []),
    ...(owner === 'navigator' ? [['api', 'Navigator']] : []),
    ...(owner === 'document' ? [['api', 'Document']] : []),
  ]
  return places
    .flatMap(place => [compatAt([...place, `${name}_static`]), compatAt([...place, name])])
    .find(compat => compat !== undefined)
}

/**
 * The names that every owner which has them has too late.
 * @param nameOf a member's name by its key in the table; undefined where it is none
 * @param others owners that count when they have a name of the same spelling
 */
function youngNames(
  owners: readonly Identifier[],
  nameOf: (key: string) => string | undefined,
  others: readonly Identifier[] = [],
): ReadonlySet<string> {
  const all = new Map<string, boolean>()
  for (const owner of [...owners, ...others]) {
    for (const key of Object.keys(owner)) {
      const name = nameOf(key)
      const compat = owner[key]?.__compat
      if (name === undefined || compat === undefined) continue
      all.set(name, (all.get(name) ?? true) && youngerThanFloor(compat))
    }
  }
  return new Set([...all].flatMap(([name, young]) => (young ? [name] : [])))
}

/** What stands under the names of a part of MDN's table. */
function membersOf(part: Identifier, wanted: (name: string) => boolean = () => true): Identifier[] {
  return Object.keys(part).flatMap(name => (name !== '__compat' && wanted(name) ? (part[name] ?? []) : []))
}
