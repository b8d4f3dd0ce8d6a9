/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { goal as Query_goal } from './../modules/goal/resolvers/Query/goal.ts';
import    { viewer as Query_viewer } from './../modules/person/resolvers/Query/viewer.ts';
import    { year as Query_year } from './../modules/year/resolvers/Query/year.ts';
import    { judge as Mutation_judge } from './../modules/review/resolvers/Mutation/judge.ts';
import    { recordOutcome as Mutation_recordOutcome } from './../modules/outcome/resolvers/Mutation/recordOutcome.ts';
import    { writeComment as Mutation_writeComment } from './../modules/review/resolvers/Mutation/writeComment.ts';
import    { DateTime } from './../modules/base/resolvers/DateTime.ts';
import    { Decimal } from './../modules/base/resolvers/Decimal.ts';
    export const resolvers: Resolvers = {
      Query: { goal: Query_goal,viewer: Query_viewer,year: Query_year },
      Mutation: { judge: Mutation_judge,recordOutcome: Mutation_recordOutcome,writeComment: Mutation_writeComment },
      
      DateTime: DateTime,
Decimal: Decimal
    }