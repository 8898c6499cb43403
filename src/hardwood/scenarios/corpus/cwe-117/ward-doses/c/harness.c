#include <stdlib.h>

int record_dose(const char *path, const char *when, int bed, const char *drug, const char *remark);

int main(int argc, char **argv) {
    return record_dose(argv[1], argv[2], atoi(argv[3]), argv[4], argv[5]);
}
