    int year, month, day;
    if (sscanf(date, "%d-%d-%d", &year, &month, &day) < 3 || month > 12)
        return 0;
    int number = BEFORE[month - 1] + day;
    if (month > 2 && is_leap(year))
        number++;
    return number;
}
