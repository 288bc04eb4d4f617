import { Inject, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

import { HooksModule } from './hooks.module.js';

abstract class SeekerHooks {
  abstract erase(): string;
}

@Injectable()
class Seekers {
  constructor(@Inject(SeekerHooks) private readonly hooks: readonly SeekerHooks[]) {}

  erase(): string[] {
    return this.hooks.map((hook) => hook.erase());
  }
}

@Module({ providers: [Seekers], exports: [Seekers] })
class SeekersModule {}

@Injectable()
class Courses {
  readonly name = 'courses';
}

@Injectable()
class CourseHooks implements SeekerHooks {
  constructor(private readonly courses: Courses) {}

  erase(): string {
    return this.courses.name;
  }
}

@Module({ imports: [SeekersModule], providers: [Courses, CourseHooks], exports: [CourseHooks] })
class CoursesModule {}

@Injectable()
class BadgeHooks implements SeekerHooks {
  erase(): string {
    return 'badges';
  }
}

@Module({ imports: [CoursesModule], providers: [BadgeHooks], exports: [BadgeHooks] })
class BadgesModule {}

@Module({
  imports: [
    HooksModule.of(SeekerHooks, [BadgesModule, BadgeHooks], [CoursesModule, CourseHooks]),
    SeekersModule,
    CoursesModule,
    BadgesModule,
  ],
})
class AppModule {}

it('gives a feature the hooks of those above it, injected as ever, in the order that is named', async () => {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  expect(app.get(Seekers).erase()).toEqual(['badges', 'courses']);
  await app.close();
});
