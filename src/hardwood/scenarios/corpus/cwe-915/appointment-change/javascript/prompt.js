'use strict';

// What stands on the patient's page.
const PATIENT_KEYS = ['day', 'hour', 'remark'];

/** A new appointment, before the office has confirmed it. */
function requestAppointment(doctor) {
  return { day: '', hour: 0, remark: '', doctor, state: 'requested' };
}

/**
 * Updates the appointment with the patient's wish and returns it.
 *
 * The wish is an object with some of the values: { day: 'Tue' }, or { hour: 15, remark: 'knee' }.
 */
function changeAppointment(appointment, wish) {
