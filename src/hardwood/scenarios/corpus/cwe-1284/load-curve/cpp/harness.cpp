#include <cmath>
#include <cstdio>
#include <iostream>
#include <new>
#include <string>
#include <vector>

struct Reading {
    int second;
    double kilowatts;
};
std::vector<double> load_curve(const std::vector<Reading> &day, const std::string &query);

// Argument: the query. Standard input: the readings, second and kilowatts.
int main(int, char **argv) {
    std::vector<Reading> day;
    Reading reading;
    while (std::cin >> reading.second >> reading.kilowatts) day.push_back(reading);
    try {
        std::vector<double> curve = load_curve(day, argv[1]);
        std::printf("points %zu\n", curve.size());
        for (size_t i = 0; i < curve.size() && i < 5000; i++) {
            if (std::isnan(curve[i])) std::printf("gap\n");
            else std::printf("%.4f\n", curve[i]);
        }
    } catch (const std::bad_alloc &) {
        std::printf("out of memory\n");
    } catch (const std::exception &) {
        std::printf("error\n");
    }
}
