/** Types that cannot be taken for one another: a branded value comes only from the constructor of its own name. */
declare const brand: unique symbol;

export type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };
