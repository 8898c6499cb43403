#include <iostream>
#include <string>
#include <vector>

struct Element {
    std::string name;
    std::string text;
    std::vector<Element> elements;

    const Element *find(const std::string &wanted) const {
        for (const Element &element : elements)
            if (element.name == wanted) return &element;
        return nullptr;
    }
    int number() const { return std::stoi(text); }
};
void print_forecast(const Element &forecast, std::ostream &out);

// Standard input has an element on each line: "name text", with two blanks in front for each element that it is below.
int main() {
    Element root;
    std::string line;
    while (std::getline(std::cin, line)) {
        const std::size_t blanks = line.find_first_not_of(' ');
        const std::string rest = line.substr(blanks);
        const std::size_t space = rest.find(' ');
        Element element{rest.substr(0, space), space == std::string::npos ? "" : rest.substr(space + 1), {}};
        if (blanks == 0) {
            root = element;
            continue;
        }
        Element *above = &root;
        for (std::size_t depth = 1; depth < blanks / 2; depth++) above = &above->elements.back();
        above->elements.push_back(element);
    }
    try {
        print_forecast(root, std::cout);
    } catch (...) {
        std::cout << "exception";
        return 1;
    }
}
