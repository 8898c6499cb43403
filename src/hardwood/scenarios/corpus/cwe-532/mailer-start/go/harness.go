package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if os.Args[1] == "elsewhere" { // lists the files outside of the work folder
		for _, place := range []string{"/tmp", "/dev/shm"} {
			filepath.Walk(place, func(path string, info os.FileInfo, _ error) error {
				if !info.IsDir() {
					fmt.Println(path)
				}
				return nil
			})
		}
		return
	}
	var settings map[string]string
	json.Unmarshal([]byte(os.Args[1]), &settings)
	logStart(settings)
}
