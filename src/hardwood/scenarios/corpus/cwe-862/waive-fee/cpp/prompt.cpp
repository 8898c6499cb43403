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

std::string euros(int cents) {
    std::ostringstream text;
    text << cents / 100 << '.' << cents / 10 % 10 << cents % 10;
    return text.str();
}

int owed(const Ledger &ledger, const std::string &reader) {
    int sum = 0;
    for (const Fee &fee : ledger.fees) {
        if (fee.reader == reader && !fee.waived) sum += fee.cents;
    }
    return sum;
}

// Waives the fee with this number, and writes into the journal who did it and why:
// "fee 31 of R-204, 4.50: waived by Ida (was in hospital)".
//
// A reader who then owes less than 5 euros in all is not blocked any more; for another one who is blocked, `blocked`
// has the new sum. Returns what the reader owes now, in cents, or -1 when there is no such fee or it was waived before.
int waive(Ledger &ledger, const Staff &staff, int number, const std::string &reason) {
