    const Element *name = day.find("name"), *temperature = day.find("temperature"), *sky = day.find("sky");
    if (name == nullptr || temperature == nullptr || sky == nullptr) return -1000;
    const Element *low = temperature->find("low"), *high = temperature->find("high");
    if (low == nullptr || high == nullptr) return -1000;
    out << name->text << ": " << low->text << " to " << high->text << " degrees, " << sky->text << "\n";
    return high->number();
}
