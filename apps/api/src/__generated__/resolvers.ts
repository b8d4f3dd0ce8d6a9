/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.ts';
    import    { analysis as Query_analysis } from './../modules/analysis/resolvers/Query/analysis.ts';
import    { calendarFeed as Query_calendarFeed } from './../modules/calendar/resolvers/Query/calendarFeed.ts';
import    { comparison as Query_comparison } from './../modules/comparison/resolvers/Query/comparison.ts';
import    { editablePlan as Query_editablePlan } from './../modules/plan/resolvers/Query/editablePlan.ts';
import    { goal as Query_goal } from './../modules/goal/resolvers/Query/goal.ts';
import    { history as Query_history } from './../modules/history/resolvers/Query/history.ts';
import    { historyCheck as Query_historyCheck } from './../modules/history/resolvers/Query/historyCheck.ts';
import    { indicatorTable as Query_indicatorTable } from './../modules/year/resolvers/Query/indicatorTable.ts';
import    { indicatorTotals as Query_indicatorTotals } from './../modules/lineage/resolvers/Query/indicatorTotals.ts';
import    { judgementHistory as Query_judgementHistory } from './../modules/review/resolvers/Query/judgementHistory.ts';
import    { lineage as Query_lineage } from './../modules/lineage/resolvers/Query/lineage.ts';
import    { organisation as Query_organisation } from './../modules/organisation/resolvers/Query/organisation.ts';
import    { overview as Query_overview } from './../modules/overview/resolvers/Query/overview.ts';
import    { overviewPart as Query_overviewPart } from './../modules/overview/resolvers/Query/overviewPart.ts';
import    { people as Query_people } from './../modules/person/resolvers/Query/people.ts';
import    { periodEvents as Query_periodEvents } from './../modules/report/resolvers/Query/periodEvents.ts';
import    { planYears as Query_planYears } from './../modules/plan/resolvers/Query/planYears.ts';
import    { ranking as Query_ranking } from './../modules/comparison/resolvers/Query/ranking.ts';
import    { report as Query_report } from './../modules/report/resolvers/Query/report.ts';
import    { reportPeriods as Query_reportPeriods } from './../modules/report/resolvers/Query/reportPeriods.ts';
import    { reporting as Query_reporting } from './../modules/report/resolvers/Query/reporting.ts';
import    { savedViews as Query_savedViews } from './../modules/saved-view/resolvers/Query/savedViews.ts';
import    { sessions as Query_sessions } from './../modules/session/resolvers/Query/sessions.ts';
import    { settings as Query_settings } from './../modules/organisation/resolvers/Query/settings.ts';
import    { setup as Query_setup } from './../modules/setup/resolvers/Query/setup.ts';
import    { sharedMeasures as Query_sharedMeasures } from './../modules/comparison/resolvers/Query/sharedMeasures.ts';
import    { statusSchemes as Query_statusSchemes } from './../modules/status/resolvers/Query/statusSchemes.ts';
import    { targetHistory as Query_targetHistory } from './../modules/lineage/resolvers/Query/targetHistory.ts';
import    { toDo as Query_toDo } from './../modules/report/resolvers/Query/toDo.ts';
import    { viewer as Query_viewer } from './../modules/person/resolvers/Query/viewer.ts';
import    { year as Query_year } from './../modules/year/resolvers/Query/year.ts';
import    { carryIndicator as Mutation_carryIndicator } from './../modules/plan/resolvers/Mutation/carryIndicator.ts';
import    { changeOrganisation as Mutation_changeOrganisation } from './../modules/organisation/resolvers/Mutation/changeOrganisation.ts';
import    { changePeople as Mutation_changePeople } from './../modules/person/resolvers/Mutation/changePeople.ts';
import    { changeSettings as Mutation_changeSettings } from './../modules/organisation/resolvers/Mutation/changeSettings.ts';
import    { correctOutcome as Mutation_correctOutcome } from './../modules/outcome/resolvers/Mutation/correctOutcome.ts';
import    { createCalendarFeed as Mutation_createCalendarFeed } from './../modules/calendar/resolvers/Mutation/createCalendarFeed.ts';
import    { decideCorrection as Mutation_decideCorrection } from './../modules/outcome/resolvers/Mutation/decideCorrection.ts';
import    { decideEdition as Mutation_decideEdition } from './../modules/plan/resolvers/Mutation/decideEdition.ts';
import    { endOtherSessions as Mutation_endOtherSessions } from './../modules/session/resolvers/Mutation/endOtherSessions.ts';
import    { endSession as Mutation_endSession } from './../modules/session/resolvers/Mutation/endSession.ts';
import    { judge as Mutation_judge } from './../modules/review/resolvers/Mutation/judge.ts';
import    { lockPeriod as Mutation_lockPeriod } from './../modules/report/resolvers/Mutation/lockPeriod.ts';
import    { markMisreport as Mutation_markMisreport } from './../modules/outcome/resolvers/Mutation/markMisreport.ts';
import    { movePlanPart as Mutation_movePlanPart } from './../modules/plan/resolvers/Mutation/movePlanPart.ts';
import    { moveReports as Mutation_moveReports } from './../modules/report/resolvers/Mutation/moveReports.ts';
import    { openPeriod as Mutation_openPeriod } from './../modules/report/resolvers/Mutation/openPeriod.ts';
import    { pastePeople as Mutation_pastePeople } from './../modules/person/resolvers/Mutation/pastePeople.ts';
import    { pastePlan as Mutation_pastePlan } from './../modules/plan/resolvers/Mutation/pastePlan.ts';
import    { pasteServiceAreas as Mutation_pasteServiceAreas } from './../modules/organisation/resolvers/Mutation/pasteServiceAreas.ts';
import    { pasteUnits as Mutation_pasteUnits } from './../modules/organisation/resolvers/Mutation/pasteUnits.ts';
import    { recordOutcome as Mutation_recordOutcome } from './../modules/outcome/resolvers/Mutation/recordOutcome.ts';
import    { removeCalendarFeed as Mutation_removeCalendarFeed } from './../modules/calendar/resolvers/Mutation/removeCalendarFeed.ts';
import    { removePlanPart as Mutation_removePlanPart } from './../modules/plan/resolvers/Mutation/removePlanPart.ts';
import    { removeView as Mutation_removeView } from './../modules/saved-view/resolvers/Mutation/removeView.ts';
import    { reopenPeriod as Mutation_reopenPeriod } from './../modules/report/resolvers/Mutation/reopenPeriod.ts';
import    { requestCorrection as Mutation_requestCorrection } from './../modules/outcome/resolvers/Mutation/requestCorrection.ts';
import    { saveAssignment as Mutation_saveAssignment } from './../modules/plan/resolvers/Mutation/saveAssignment.ts';
import    { saveCells as Mutation_saveCells } from './../modules/outcome/resolvers/Mutation/saveCells.ts';
import    { saveCommitteeGoal as Mutation_saveCommitteeGoal } from './../modules/plan/resolvers/Mutation/saveCommitteeGoal.ts';
import    { saveIndicator as Mutation_saveIndicator } from './../modules/plan/resolvers/Mutation/saveIndicator.ts';
import    { saveOverarchingGoal as Mutation_saveOverarchingGoal } from './../modules/plan/resolvers/Mutation/saveOverarchingGoal.ts';
import    { saveStatusScheme as Mutation_saveStatusScheme } from './../modules/status/resolvers/Mutation/saveStatusScheme.ts';
import    { saveView as Mutation_saveView } from './../modules/saved-view/resolvers/Mutation/saveView.ts';
import    { schedulePeriod as Mutation_schedulePeriod } from './../modules/report/resolvers/Mutation/schedulePeriod.ts';
import    { setTarget as Mutation_setTarget } from './../modules/plan/resolvers/Mutation/setTarget.ts';
import    { startFirstYear as Mutation_startFirstYear } from './../modules/plan/resolvers/Mutation/startFirstYear.ts';
import    { startNextYear as Mutation_startNextYear } from './../modules/plan/resolvers/Mutation/startNextYear.ts';
import    { stateAlternative as Mutation_stateAlternative } from './../modules/outcome/resolvers/Mutation/stateAlternative.ts';
import    { takeBackFirstYear as Mutation_takeBackFirstYear } from './../modules/plan/resolvers/Mutation/takeBackFirstYear.ts';
import    { writeComment as Mutation_writeComment } from './../modules/review/resolvers/Mutation/writeComment.ts';
import    { DateTime } from './../modules/base/resolvers/DateTime.ts';
import    { Decimal } from './../modules/base/resolvers/Decimal.ts';
import    { NumberColumn } from './../modules/analysis/resolvers/NumberColumn.ts';
import    { TextColumn } from './../modules/analysis/resolvers/TextColumn.ts';
    export const resolvers: Resolvers = {
      Query: { analysis: Query_analysis,calendarFeed: Query_calendarFeed,comparison: Query_comparison,editablePlan: Query_editablePlan,goal: Query_goal,history: Query_history,historyCheck: Query_historyCheck,indicatorTable: Query_indicatorTable,indicatorTotals: Query_indicatorTotals,judgementHistory: Query_judgementHistory,lineage: Query_lineage,organisation: Query_organisation,overview: Query_overview,overviewPart: Query_overviewPart,people: Query_people,periodEvents: Query_periodEvents,planYears: Query_planYears,ranking: Query_ranking,report: Query_report,reportPeriods: Query_reportPeriods,reporting: Query_reporting,savedViews: Query_savedViews,sessions: Query_sessions,settings: Query_settings,setup: Query_setup,sharedMeasures: Query_sharedMeasures,statusSchemes: Query_statusSchemes,targetHistory: Query_targetHistory,toDo: Query_toDo,viewer: Query_viewer,year: Query_year },
      Mutation: { carryIndicator: Mutation_carryIndicator,changeOrganisation: Mutation_changeOrganisation,changePeople: Mutation_changePeople,changeSettings: Mutation_changeSettings,correctOutcome: Mutation_correctOutcome,createCalendarFeed: Mutation_createCalendarFeed,decideCorrection: Mutation_decideCorrection,decideEdition: Mutation_decideEdition,endOtherSessions: Mutation_endOtherSessions,endSession: Mutation_endSession,judge: Mutation_judge,lockPeriod: Mutation_lockPeriod,markMisreport: Mutation_markMisreport,movePlanPart: Mutation_movePlanPart,moveReports: Mutation_moveReports,openPeriod: Mutation_openPeriod,pastePeople: Mutation_pastePeople,pastePlan: Mutation_pastePlan,pasteServiceAreas: Mutation_pasteServiceAreas,pasteUnits: Mutation_pasteUnits,recordOutcome: Mutation_recordOutcome,removeCalendarFeed: Mutation_removeCalendarFeed,removePlanPart: Mutation_removePlanPart,removeView: Mutation_removeView,reopenPeriod: Mutation_reopenPeriod,requestCorrection: Mutation_requestCorrection,saveAssignment: Mutation_saveAssignment,saveCells: Mutation_saveCells,saveCommitteeGoal: Mutation_saveCommitteeGoal,saveIndicator: Mutation_saveIndicator,saveOverarchingGoal: Mutation_saveOverarchingGoal,saveStatusScheme: Mutation_saveStatusScheme,saveView: Mutation_saveView,schedulePeriod: Mutation_schedulePeriod,setTarget: Mutation_setTarget,startFirstYear: Mutation_startFirstYear,startNextYear: Mutation_startNextYear,stateAlternative: Mutation_stateAlternative,takeBackFirstYear: Mutation_takeBackFirstYear,writeComment: Mutation_writeComment },
      
      DateTime: DateTime,
Decimal: Decimal,
NumberColumn: NumberColumn,
TextColumn: TextColumn
    }