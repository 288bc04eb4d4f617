import { CATEGORY_CODE, teamColours, urgencies, type TeamColour, type Urgency } from '@linli/contracts';
import { MOST_OPTIONS, MOST_QUESTIONS, questionKinds, type Question, type QuestionKind } from '@linli/questions';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { handlers, type Handlers } from './category.rules.js';
import { LONGEST_ANSWER_MINUTES } from './clock.rules.js';

/** The code of a question or an option within its form. */
const PART_CODE = /^[a-z][a-z0-9-]{0,39}$/;

export class WordsBody {
  @ApiProperty() @IsString() @Length(1, 60) 'zh-CN'!: string;
  @ApiProperty() @IsString() @Length(1, 100) en!: string;
}

class OptionBody {
  @ApiProperty({ example: 'street' }) @Matches(PART_CODE) code!: string;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => WordsBody) words!: WordsBody;
}

class BranchBody {
  @ApiProperty({ description: 'the code of a question before it' }) @Matches(PART_CODE) question!: string;
  @ApiProperty({ type: [String], description: 'asked after any of these answers: codes of options, or yes, no' })
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  is!: string[];
}

class QuestionBody implements Question {
  @ApiProperty({ example: 'extent' }) @Matches(PART_CODE) code!: string;
  @ApiProperty({ enum: questionKinds }) @IsIn(questionKinds) kind!: QuestionKind;
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => WordsBody) words!: WordsBody;
  @ApiProperty() @IsBoolean() required!: boolean;
  @ApiPropertyOptional({ type: [OptionBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS)
  @ValidateNested({ each: true })
  @Type(() => OptionBody)
  options?: OptionBody[];
  @ApiPropertyOptional() @IsOptional() @ValidateNested() @Type(() => BranchBody) when?: BranchBody;
}

/** What can be said of a category, and changed. */
export class CategoryBody {
  @ApiProperty() @IsDefined() @ValidateNested() @Type(() => WordsBody) name!: WordsBody;
  @ApiProperty({ description: 'reported most often: offered first' }) @IsBoolean() common!: boolean;
  @ApiProperty({ description: 'where it stands among all; smaller numbers first' }) @IsInt() @Min(0) @Max(9999) place!: number;
  @ApiProperty({ enum: urgencies }) @IsIn(urgencies) urgency!: Urgency;
  @ApiPropertyOptional({ enum: handlers, description: 'whose work it is; without one it is refused: nobody here handles it' })
  @IsOptional()
  @IsIn(handlers)
  handledBy?: Handlers;
  @ApiProperty({ enum: teamColours }) @IsIn(teamColours) team!: TeamColour;
  @ApiProperty({ description: 'who does the work in the end' }) @IsDefined() @ValidateNested() @Type(() => WordsBody) unit!: WordsBody;
  @ApiProperty({ type: [QuestionBody] })
  @IsArray()
  @ArrayMaxSize(MOST_QUESTIONS)
  @ValidateNested({ each: true })
  @Type(() => QuestionBody)
  questions!: QuestionBody[];
}

export class IntroduceCategory extends CategoryBody {
  @ApiProperty({ example: 'utility.street-light' }) @Matches(CATEGORY_CODE) code!: string;
}

export class ClockBody {
  @ApiProperty({ minimum: 1, description: 'from its registration until somebody has it to handle' })
  @IsInt()
  @Min(1)
  @Max(LONGEST_ANSWER_MINUTES)
  dispatchMinutes!: number;
  @ApiProperty({ minimum: 1, description: 'from its registration until it is answered' })
  @IsInt()
  @Min(1)
  @Max(LONGEST_ANSWER_MINUTES)
  answerMinutes!: number;
}
