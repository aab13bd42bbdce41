export { WwwAgenda } from './agenda/agenda.js';
export { calendarOf, type CalendarOptions } from './agenda/calendar.js';
export { WwwAnchoring } from './anchoring/anchoring.js';
export { WwwCoalition } from './coalition/coalition.js';
export { WwwLessons } from './lessons/lessons.js';
export { WwwPlans } from './plans/plans.js';
export { WwwSteps } from './tracker/steps.js';
