#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using Texts = std::vector<std::string>;

// One value of a card, of one of three kinds.
class Value {
public:
    enum class Kind { text, number, list };
    explicit Value(std::string text) : kind_(Kind::text), data_(std::make_shared<std::string>(std::move(text))) {}
    explicit Value(long double number) : kind_(Kind::number), data_(std::make_shared<long double>(number)) {}
    explicit Value(Texts list) : kind_(Kind::list), data_(std::make_shared<Texts>(std::move(list))) {}
    Kind kind() const { return kind_; }
    const std::string &text() const { return *static_cast<const std::string *>(data_.get()); }
    long double number() const { return *static_cast<const long double *>(data_.get()); }
    const Texts &list() const { return *static_cast<const Texts *>(data_.get()); }
private:
    Kind kind_;
    std::shared_ptr<void> data_;
};
using Card = std::map<std::string, Value>;

// Reads what a museum wrote in its import file: "1889" is a number, "oil|canvas" a list, anything else a text.
Value read_value(const std::string &written) {
    char *end = nullptr;
    const long double number = std::strtold(written.c_str(), &end);
    if (!written.empty() && *end == '\0') return Value(number);
    if (written.find('|') == std::string::npos) return Value(written);
    Texts list;
    std::istringstream parts(written);
    for (std::string part; std::getline(parts, part, '|');) list.push_back(part);
    return Value(list);
}

struct Exhibit {
    std::string title = "Untitled", artist, lender;
    std::optional<long double> year;
    Texts materials;
};
void add_value(Exhibit &exhibit, const std::string &name, const Value &value);

// Describes an exhibit: "Irises, by Vincent van Gogh (1889). Oil, canvas. On loan from J. Doe."
std::string describe(const Card &card) {
    Exhibit exhibit;
    for (const auto &[name, value] : card) add_value(exhibit, name, value);
    const auto &[title, artist, lender, year, materials] = exhibit;
    std::string made;
    for (const auto &material : materials) made += (made.empty() ? "" : ", ") + material;
    if (made[0] >= 'a' && made[0] <= 'z') made[0] -= 'a' - 'A';
    return title + (artist.empty() ? "" : ", by " + artist) + (year ? " (" + std::to_string(static_cast<long long>(*year)) + ")" : "") + "." +
           (made.empty() ? "" : " " + made + ".") + (lender.empty() ? "" : " On loan from " + lender + ".");
}

// Adds one value of a card to the exhibit: title, artist and lender are texts, year is a number, materials are a list. Other names are left out.
void add_value(Exhibit &exhibit, const std::string &name, const Value &value) {
