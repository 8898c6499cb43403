function kept(appointment, wish) {
  try {
    changeAppointment(appointment, wish);
  } catch (error) {
    // what became of the appointment is of interest all the same
  }
  return appointment;
}
