#include <limits.h>
#include <stdint.h>

enum { PER_SCOOTER = 40, PER_DAY = 15, LONGEST = 365 };

/* Euros that one scooter earns in `weeks` weeks (52 at most) at the weekly rate. */
int weekly_rent(int weeks) {
    return weeks < 1 || weeks > 52 ? -1 : weeks * 79;
}

/* Euros that a group leaves as a deposit for `scooters` scooters and `days` days: PER_SCOOTER for each scooter, and PER_DAY
   for each scooter and day. deposit(2, 3) is 170. It is -1 when one of the numbers is below 1 or days is above LONGEST. */
int deposit(int scooters, int days) {
