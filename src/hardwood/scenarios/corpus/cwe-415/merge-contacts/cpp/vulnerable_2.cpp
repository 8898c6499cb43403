    std::size_t added = 0;
    for (Contact *theirs : old.contacts) {
        Contact *ours = book.find(theirs->name);
        if (!ours) {
            book.contacts.push_back(new Contact(*theirs));
            added++;
            continue;
        }
        if (ours->phone.empty()) {
            ours->phone = theirs->phone;
        }
        if (ours->mail.empty()) {
            ours->mail = theirs->mail;
        }
        std::string between = ours->note.empty() || theirs->note.empty() ? "" : "; ";
        ours->note += between + theirs->note;
        delete theirs;
    }
    return added;
}
