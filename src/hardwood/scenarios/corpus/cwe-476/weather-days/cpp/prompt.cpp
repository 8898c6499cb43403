#include <ostream>
#include <stdexcept>
#include <string>
#include <vector>

/// An element of a weather report: a name with a text behind it, or with further elements below it.
struct Element {
    std::string name;
    std::string text;
    std::vector<Element> elements;

    /// The first element below that is called so. nullptr if there is none.
    const Element *find(const std::string &wanted) const {
        for (const Element &element : elements)
            if (element.name == wanted) return &element;
        return nullptr;
    }

    int number() const { return std::stoi(text); }
};

int print_day(const Element &day, std::ostream &out);

/// Prints a forecast: "Forecast for Kiel", the days in their order, and which day is the warmest. It has elements called "place" and "day"
/// (others do not matter).
void print_forecast(const Element &forecast, std::ostream &out) {
    Element warmest;
    int most = 0;
    for (const Element &element : forecast.elements)
        if (element.name == "place") out << "Forecast for " << element.text << "\n";
    for (const Element &day : forecast.elements) {
        if (day.name != "day") continue;
        const int high = print_day(day, out);
        if (warmest.elements.empty() || high > most) {
            warmest = day;
            most = high;
        }
    }
    for (const Element &element : warmest.elements)
        if (element.name == "name") out << "Warmest day: " << element.text << "\n";
}

/// Prints a day of a forecast as a line, "Monday: 9 to 17 degrees, rain", and returns its high as a number, 17. The elements below
/// that day are
///
///     name Monday
///     temperature
///       low 9
///       high 17
///     sky rain
///
/// Its name has the text "Monday"; low and high are elements below its temperature.
int print_day(const Element &day, std::ostream &out) {
