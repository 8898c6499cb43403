    std::istringstream in(line);
    std::string command, name, words;
    long amount = 0;
    if (!(in >> command >> name >> amount) || command != "/give" || amount <= 0) return "/give NAME GOLD";
    std::getline(in >> std::ws, words);
    Player *other = world.find(name);
    if (other == nullptr) return "nobody is called " + name;
    if (other == &giver) return "that is you";
    const long fee = amount / 100;
    if (giver.gold - fee < amount) {
        return "you have only " + std::to_string(giver.gold) + " gold";
    }
    if (giver.given >= 5) return "five gifts a day";
    giver.gold -= amount + fee;
    giver.given++;
    other->gold += amount;
    std::string mail = giver.name + " gives you " + std::to_string(amount) + " gold";
    if (!words.empty()) mail += ": " + words;
    other->mail.push_back(mail);
    return name + " has " + std::to_string(amount) + " gold from you (fee " + std::to_string(fee) + ")";
}
