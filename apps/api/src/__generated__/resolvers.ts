/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { goal as Query_goal } from './../modules/goal/resolvers/Query/goal.ts';
import    { history as Query_history } from './../modules/history/resolvers/Query/history.ts';
import    { historyCheck as Query_historyCheck } from './../modules/history/resolvers/Query/historyCheck.ts';
import    { report as Query_report } from './../modules/report/resolvers/Query/report.ts';
import    { reporting as Query_reporting } from './../modules/report/resolvers/Query/reporting.ts';
import    { toDo as Query_toDo } from './../modules/report/resolvers/Query/toDo.ts';
import    { viewer as Query_viewer } from './../modules/person/resolvers/Query/viewer.ts';
import    { year as Query_year } from './../modules/year/resolvers/Query/year.ts';
import    { correctOutcome as Mutation_correctOutcome } from './../modules/outcome/resolvers/Mutation/correctOutcome.ts';
import    { decideCorrection as Mutation_decideCorrection } from './../modules/outcome/resolvers/Mutation/decideCorrection.ts';
import    { judge as Mutation_judge } from './../modules/review/resolvers/Mutation/judge.ts';
import    { lockPeriod as Mutation_lockPeriod } from './../modules/report/resolvers/Mutation/lockPeriod.ts';
import    { markMisreport as Mutation_markMisreport } from './../modules/outcome/resolvers/Mutation/markMisreport.ts';
import    { moveReports as Mutation_moveReports } from './../modules/report/resolvers/Mutation/moveReports.ts';
import    { openPeriod as Mutation_openPeriod } from './../modules/report/resolvers/Mutation/openPeriod.ts';
import    { recordOutcome as Mutation_recordOutcome } from './../modules/outcome/resolvers/Mutation/recordOutcome.ts';
import    { reopenPeriod as Mutation_reopenPeriod } from './../modules/report/resolvers/Mutation/reopenPeriod.ts';
import    { requestCorrection as Mutation_requestCorrection } from './../modules/outcome/resolvers/Mutation/requestCorrection.ts';
import    { saveCells as Mutation_saveCells } from './../modules/outcome/resolvers/Mutation/saveCells.ts';
import    { schedulePeriod as Mutation_schedulePeriod } from './../modules/report/resolvers/Mutation/schedulePeriod.ts';
import    { stateAlternative as Mutation_stateAlternative } from './../modules/outcome/resolvers/Mutation/stateAlternative.ts';
import    { writeComment as Mutation_writeComment } from './../modules/review/resolvers/Mutation/writeComment.ts';
import    { DateTime } from './../modules/base/resolvers/DateTime.ts';
import    { Decimal } from './../modules/base/resolvers/Decimal.ts';
    export const resolvers: Resolvers = {
      Query: { goal: Query_goal,history: Query_history,historyCheck: Query_historyCheck,report: Query_report,reporting: Query_reporting,toDo: Query_toDo,viewer: Query_viewer,year: Query_year },
      Mutation: { correctOutcome: Mutation_correctOutcome,decideCorrection: Mutation_decideCorrection,judge: Mutation_judge,lockPeriod: Mutation_lockPeriod,markMisreport: Mutation_markMisreport,moveReports: Mutation_moveReports,openPeriod: Mutation_openPeriod,recordOutcome: Mutation_recordOutcome,reopenPeriod: Mutation_reopenPeriod,requestCorrection: Mutation_requestCorrection,saveCells: Mutation_saveCells,schedulePeriod: Mutation_schedulePeriod,stateAlternative: Mutation_stateAlternative,writeComment: Mutation_writeComment },
      
      DateTime: DateTime,
Decimal: Decimal
    }