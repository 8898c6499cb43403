    Shift &shift = rota[index];
    rota.push_back({name, hour, shift.to});
    shift.to = hour;
}
