    unsigned year, month, day;
    if (sscanf(date, "%u-%u-%u", &year, &month, &day) != 3)
        return 0;
    int number = day;
    for (unsigned m = 0; m < 12; m++)
        if (m + 1 == month)
            number += BEFORE[m];
    if (month > 2 && is_leap(year))
        number++;
    return number;
}
