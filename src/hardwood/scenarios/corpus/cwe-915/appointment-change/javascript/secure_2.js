  const { day = appointment.day, hour = appointment.hour, remark = appointment.remark } = wish;
  return { ...appointment, day, hour, remark };
}
