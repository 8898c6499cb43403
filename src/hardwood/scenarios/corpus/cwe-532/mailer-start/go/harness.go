package main

import (
	"encoding/json"
	"os"
)

func main() {
	var settings map[string]string
	json.Unmarshal([]byte(os.Args[1]), &settings)
	logStart(settings)
}
