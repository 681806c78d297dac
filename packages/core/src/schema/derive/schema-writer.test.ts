import { describe, expect, test } from '@jest/globals';
import type { JsonValue } from '@toolwright/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Exclude, Expose, Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, ValidateNested } from 'class-validator';
import type { DtoClass } from '../../signature/class-type.js';
import { classSchema, toJsonSchema } from '../class-schema.js';

class TreeNode {
  @Length(1, 20) name!: string;
  @IsOptional() @ValidateNested({ each: true }) @Type(() => TreeNode) children?: TreeNode[];
}

class Person {
  @Length(1, 9) name!: string;
  // The other class stands below: its type is asked for when the schema is.
  @IsOptional() @ValidateNested() @Type(() => Company) employer?: object;
}

class Company {
  @ValidateNested({ each: true }) @Type(() => Person) staff!: Person[];
}

class Animal {
  @IsString() kind!: string;
  @Length(1, 9) name!: string;
}

class Cat extends Animal {
  @IsInt() lives!: number;
}

class Dog extends Animal {
  @IsOptional() @ValidateNested() @Type(() => Person) owner?: Person;
}

class Pen {
  @ValidateNested({ each: true })
  @Type(() => Animal, {
    discriminator: {
      property: 'kind',
      subTypes: [
        { name: 'cat', value: Cat },
        { name: 'dog', value: Dog },
      ],
    },
    keepDiscriminatorProperty: true,
  })
  animals!: Animal[];
}

const accepts = (dto: DtoClass, value: JsonValue) => new Ajv2020({ strict: true }).validate(toJsonSchema(dto), value);

describe('A2 SchemaWriter', () => {
  test('refers to the whole where the class of the arguments contains itself', () => {
    expect(toJsonSchema(TreeNode)).toEqual({
      type: 'object',
      properties: { name: { type: 'string', minLength: 1, maxLength: 20 }, children: { type: 'array', items: { $ref: '#' } } },
      required: ['name'],
      additionalProperties: false,
    });
    expect(accepts(TreeNode, { name: 'a', children: [{ name: 'b', children: [{ name: 'c' }] }] })).toBe(true);
    expect(accepts(TreeNode, { name: 'a', children: [{ name: 'b', children: [{ name: '' }] }] })).toBe(false);
  });

  test('defines a nested class that contains itself once, and refers to it', () => {
    class Forest {
      @ValidateNested() @Type(() => TreeNode) oldest!: TreeNode;
      @ValidateNested({ each: true }) @Type(() => TreeNode) others!: TreeNode[];
    }
    const $ref = '#/$defs/TreeNode';
    expect(toJsonSchema(Forest)).toEqual({
      type: 'object',
      properties: { oldest: { $ref }, others: { type: 'array', items: { $ref } } },
      required: ['oldest', 'others'],
      additionalProperties: false,
      $defs: {
        TreeNode: { ...toJsonSchema(TreeNode), properties: { name: expect.anything(), children: { type: 'array', items: { $ref } } } },
      },
    });
    expect(accepts(Forest, { oldest: { name: 'a', children: [{}] }, others: [] })).toBe(false);
  });

  test('two classes that contain each other end', () => {
    expect(toJsonSchema(Person)).toMatchObject({
      properties: { employer: { properties: { staff: { items: { $ref: '#' } } } } },
    });
    expect(toJsonSchema(Company)).toMatchObject({
      properties: { staff: { items: { properties: { employer: { $ref: '#' } } } } },
    });
    expect(accepts(Company, { staff: [{ name: 'Ada', employer: { staff: [{ name: 5 }] } }] })).toBe(false);
  });

  test('classes with one name are defined apart', () => {
    const nodeWith = (limit: number) => {
      class Node {
        @Length(1, limit) name!: string;
        @IsOptional() @ValidateNested() @Type(() => Node) next?: object;
      }
      return Node;
    };
    const [Short, Long] = [nodeWith(2), nodeWith(9)];
    class Pair {
      @ValidateNested() @Type(() => Short) short!: object;
      @ValidateNested() @Type(() => Long) long!: object;
    }
    expect(toJsonSchema(Pair)).toMatchObject({
      properties: { short: { $ref: '#/$defs/Node' }, long: { $ref: '#/$defs/Node2' } },
      $defs: { Node: { properties: { name: { maxLength: 2 } } }, Node2: { properties: { name: { maxLength: 9 } } } },
    });
  });

  test('a discriminator is a closed union, each of whose members has its name for it', () => {
    const members = toJsonSchema(Pen).properties?.animals?.items?.anyOf;
    expect(members).toEqual([
      {
        type: 'object',
        properties: {
          lives: { type: 'integer' },
          kind: { type: 'string', const: 'cat' },
          name: { type: 'string', minLength: 1, maxLength: 9 },
        },
        required: ['kind', 'lives', 'name'],
        additionalProperties: false,
      },
      expect.objectContaining({ required: ['kind', 'name'], additionalProperties: false }),
    ]);
    expect(
      accepts(Pen, {
        animals: [
          { kind: 'cat', name: 'Tom', lives: 9 },
          { kind: 'dog', name: 'Rex' },
        ],
      }),
    ).toBe(true);
    expect(accepts(Pen, { animals: [{ kind: 'fish', name: 'Nemo' }] })).toBe(false);
    expect(accepts(Pen, { animals: [{ kind: 'dog', name: 'Rex', lives: 9 }] })).toBe(false);
    expect(accepts(Pen, { animals: [{ name: 'Rex' }] })).toBe(false);
  });

  test('a union may contain itself, and its name need not be a field', () => {
    abstract class Expression {}
    class Literal extends Expression {
      @IsInt() value!: number;
    }
    class Sum extends Expression {
      @ValidateNested({ each: true }) @Type(() => Object, choices()) terms!: Expression[];
    }
    class Formula {
      @ValidateNested() @Type(() => Object, choices()) root!: Expression;
    }
    function choices() {
      return {
        discriminator: {
          property: 'op',
          subTypes: [
            {
              name: 'sum',
              get value() {
                return Sum;
              },
            },
            {
              name: 'literal',
              get value() {
                return Literal;
              },
            },
          ],
        },
      };
    }
    const schema = toJsonSchema(Formula);
    expect(schema).toMatchObject({
      properties: { root: { anyOf: [{ $ref: '#/$defs/Sum' }, { properties: { op: { const: 'literal' } } }] } },
      $defs: { Sum: { properties: { op: { const: 'sum' }, terms: { items: { anyOf: [{ $ref: '#/$defs/Sum' }, {}] } } } } },
    });
    const one = { op: 'literal', value: 1 };
    expect(accepts(Formula, { root: { op: 'sum', terms: [one, { op: 'sum', terms: [one] }] } })).toBe(true);
    expect(accepts(Formula, { root: { op: 'sum', terms: [{ op: 'sum', terms: [{ op: 'literal' }] }] } })).toBe(false);
  });

  test('a value that the author converts is open, and said in words under the name that is sent', () => {
    class Input {
      @Expose({ name: 'city_name' }) @IsString() city!: string;
      @Transform(({ value }) => Number(value)) @IsInt() days!: number;
      @IsOptional() @Exclude() @IsString() internal?: string;
      @IsIn(['km', 'mi']) unit: string = 'km';
    }
    expect(toJsonSchema(Input)).toEqual({
      type: 'object',
      properties: {
        city_name: { type: 'string' },
        days: { description: 'after conversion: must be an integer number' },
        unit: { type: 'string', enum: ['km', 'mi'], default: 'km' },
      },
      required: ['city_name', 'days'],
      additionalProperties: false,
    });
    expect(classSchema(Input).unexpressed).toEqual(['days: after conversion: must be an integer number']);
  });
});
