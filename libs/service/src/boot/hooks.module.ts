import { Module, type DynamicModule, type Type } from '@nestjs/common';

/**
 * What features above do when something happens in a feature below, in the same transaction (docs/adr/084). The feature below declares its
 * hooks as an abstract class and calls all that are given: `@Inject(SeekerHooks) hooks: readonly SeekerHooks[]`. Each feature above exports
 * a provider that implements it. `app.module.ts` puts them together, and nobody else knows both.
 */
@Module({})
export class HooksModule {
  /**
   * @param declared by the feature below
   * @param given each with the module that exports it, in the order in which they are called, which is the order in which they lock rows
   */
  static of<H extends object>(
    declared: abstract new () => H,
    ...given: readonly (readonly [feature: Type, hooks: Type<H>])[]
  ): DynamicModule {
    return {
      module: HooksModule,
      global: true,
      imports: given.map(([feature]) => feature),
      providers: [{ provide: declared, inject: given.map(([, hooks]) => hooks), useFactory: (...all: H[]) => all }],
      exports: [declared],
    };
  }
}
