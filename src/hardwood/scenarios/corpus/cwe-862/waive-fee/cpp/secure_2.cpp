    const auto limit = [](const Staff &person) {
        switch (person.post) {
            case Post::head: return 1000000000;
            case Post::desk: return 10 * 100;
            default: return 0;
        }
    };
    for (Fee &fee : ledger.fees) {
        if (fee.number != number || fee.waived) continue;
        if (limit(staff) == 0 || limit(staff) < fee.cents) break;
        fee.waived = true;
        ledger.journal.push_back("fee " + std::to_string(number) + " of " + fee.reader + ", " + euros(fee.cents) +
                                 ": waived by " + staff.name + " (" + reason + ")");
        const int rest = owed(ledger, fee.reader);
        if (ledger.blocked.count(fee.reader)) {
            ledger.blocked[fee.reader] = rest;
            if (rest < 5 * 100) ledger.blocked.erase(fee.reader);
        }
        return rest;
    }
    return -1;
}
