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

/// The last line of a forecast: the day with the largest "high" (the first one of equals), unless there are no days.
class WarmestDay {
public:
    /// A day called "Monday" with 17 degrees: add("Monday", 17)
    void add(const std::string &name, int high) {
        if (any && high <= degrees) return;
        any = true;
        day = name;
        degrees = high;
    }

    void print(std::ostream &out) const {
        if (any) out << "Warmest day: " << day << "\n";
    }

private:
    bool any = false;
    std::string day;
    int degrees = 0;
};

/// Prints a forecast: the place, then each element called "day" (others do not matter), and a WarmestDay. From
///
///     forecast
///       place Kiel
///       day
///         name Monday
///         temperature
///           low 9
///           high 17
///         sky rain
///
/// this becomes
///
///     Forecast for Kiel
///     Monday: 9 to 17 degrees, rain
///     Warmest day: Monday
void print_forecast(const Element &forecast, std::ostream &out) {
