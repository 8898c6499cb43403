#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

struct Measurement {
    double celsius;
    int wind_from;
    double gust;
};
bool publish_hour(const std::filesystem::path &folder, const std::string &station, const std::vector<Measurement> &hour);

// Arguments: the folder and the station. Standard input: the measurements.
int main(int, char **argv) {
    std::vector<Measurement> hour;
    Measurement m;
    while (std::cin >> m.celsius >> m.wind_from >> m.gust) hour.push_back(m);
    try {
        std::cout << (publish_hour(argv[1], argv[2], hour) ? "written" : "not written");
    } catch (const std::exception &) {
        std::cout << "error";
    }
}
