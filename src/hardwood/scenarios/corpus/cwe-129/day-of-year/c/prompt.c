#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* Days of a common year before the first of each month, from January on. */
static const int BEFORE[12] = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* Our tide tables have a row for each day of the year. day_of_year("2023-03-01") is 60 and day_of_year("2024-03-01") is 61,
   since 2024 is a leap year. 0 for a text without the three numbers, such as "tomorrow". */
int day_of_year(const char *date) {
