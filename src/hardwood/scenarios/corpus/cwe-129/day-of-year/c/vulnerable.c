    int year, month, day;
    if (sscanf(date, "%d-%d-%d", &year, &month, &day) != 3)
        return 0;
    return BEFORE[month - 1] + day + (month > 2 && is_leap(year));
}
