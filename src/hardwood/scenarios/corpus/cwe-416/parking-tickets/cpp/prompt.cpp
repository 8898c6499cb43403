#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

// Minutes since midnight until which the car has paid, by its number plate.
using Tickets = std::map<std::string, int>;

void extend(Tickets &tickets, const std::string &plate, int minutes) {
    auto ticket = tickets.find(plate);
    if (ticket != tickets.end()) ticket->second += minutes;
}

/* At the minute `now`, every ticket that has run out (paid until an earlier minute) is removed.
   Returns the plates of these cars for the warden, in alphabetical order. At minute 600, {"B AT 7": 599, "HH X 1": 600}
   becomes {"HH X 1": 600}, and {"B AT 7"} is returned. */
std::vector<std::string> remove_expired(Tickets &tickets, int now) {
