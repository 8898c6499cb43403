#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Number of hooks, as the wardrobe says of itself: "hooks=40". Any other text counts as none. */
int hooks_of(const char *setting) {
    return strncmp(setting, "hooks=", 6) == 0 ? atoi(setting + 6) : 0;
}

/* The hook for a guest's coat, so that it is found again by his name: all bytes of the name (as numbers from 0 to 255)
   are added up, and the rest on division by the number of hooks is the hook. "Bo" is 66 + 111 = 177, with 40 hooks that
   is hook 17. The setting says how many hooks there are, see hooks_of. */
int hook_for(const char *name, const char *setting) {
