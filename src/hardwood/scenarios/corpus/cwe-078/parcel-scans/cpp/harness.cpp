#include <iostream>
#include <string>

class ScanLog {
public:
    std::string last_at(int ramp) const;
    std::string last_of(const std::string &parcel) const;
};

int main(int argc, char **argv) {
    std::cout << ScanLog().last_of(argv[1]);
}
