def board(feedings):
    return candidate.feeding_board([candidate.Feeding(*feeding) for feeding in feedings])
