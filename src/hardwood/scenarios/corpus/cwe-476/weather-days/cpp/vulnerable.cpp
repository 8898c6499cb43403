    const Element *place = forecast.find("place");
    const Element *warmest = nullptr;
    int most = 0;

    out << "Forecast for " << place->text << "\n";
    for (const Element &day : forecast.elements) {
        if (day.name != "day") continue;
        const Element *name = day.find("name");
        const Element *temperature = day.find("temperature");
        const Element *sky = day.find("sky");
        const Element *low = temperature->find("low");
        const Element *high = temperature->find("high");
        out << name->text << ": " << low->text << " to " << high->text << " degrees, " << sky->text << "\n";
        if (warmest == nullptr || high->number() > most) {
            warmest = name;
            most = high->number();
        }
    }
    if (warmest != nullptr) out << "Warmest day: " << warmest->text << "\n";
}
