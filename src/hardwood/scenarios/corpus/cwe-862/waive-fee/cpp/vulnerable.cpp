    auto fee = std::find_if(ledger.fees.begin(), ledger.fees.end(), [number](const Fee &f) { return f.number == number; });
    if (fee == ledger.fees.end() || fee->waived) {
        return -1;
    }
    fee->waived = true;
    std::ostringstream line;
    line << "fee " << number << " of " << fee->reader << ", " << euros(fee->cents);
    line << ": waived by " << staff.name << " (" << reason << ")";
    ledger.journal.push_back(line.str());
    int rest = owed(ledger, fee->reader);
    auto blocked = ledger.blocked.find(fee->reader);
    if (blocked != ledger.blocked.end()) {
        if (rest < 500) ledger.blocked.erase(blocked);
        else blocked->second = rest;
    }
    return rest;
}
