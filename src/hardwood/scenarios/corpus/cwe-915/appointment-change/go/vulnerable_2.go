	decoder := json.NewDecoder(bytes.NewReader(wish))
	decoder.DisallowUnknownFields()
	return decoder.Decode(a)
}
