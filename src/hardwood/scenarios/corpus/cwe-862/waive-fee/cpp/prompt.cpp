// Fees of the town library. A fee is for one loan that came back late.
#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

enum class Post { volunteer, desk, head };

// The desk waives fees of at most 10 euros, the head of the branch any; volunteers shelve books.
struct Staff {
    std::string name;
    Post post;
};

struct Fee {
    int number;
    std::string reader;
    int cents;
    bool waived = false;
};

struct Ledger {
    std::vector<Fee> fees;
    std::map<std::string, int> blocked;     // readers who cannot borrow: what they owe, in cents
    std::vector<std::string> journal;
};

// Writes "fee 31 of R-204, 4.50: waived by Ida (was in hospital)" into the journal.
void note_waiver(Ledger &ledger, const Fee &fee, const std::string &name, const std::string &reason) {
    std::ostringstream line;
    line << "fee " << fee.number << " of " << fee.reader << ", " << fee.cents / 100 << '.' << fee.cents / 10 % 10 << fee.cents % 10;
    line << ": waived by " << name << " (" << reason << ")";
    ledger.journal.push_back(line.str());
}

// Updates `blocked`: who owes less than 5 euros can borrow again. Returns what the reader owes, in cents.
int settle_reader(Ledger &ledger, const std::string &reader) {
    int sum = 0;
    for (const Fee &fee : ledger.fees) {
        if (fee.reader == reader && !fee.waived) sum += fee.cents;
    }
    if (sum < 500) ledger.blocked.erase(reader);
    else if (ledger.blocked.count(reader)) ledger.blocked[reader] = sum;
    return sum;
}

// Waives the fee with this number: it is marked as waived, the journal notes who did it and why, and the reader is
// settled. Returns what the reader owes now, in cents, or -1 when there is no such fee or it was waived before.
int waive(Ledger &ledger, const Staff &staff, int number, const std::string &reason) {
