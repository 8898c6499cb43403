// Disk cache in front of the forecast model. Each forecast is a text file in the
// cache folder; clients ask for it by the name of that file: GET /forecast?name=kiel.txt
package main

import (
	"os"
	"path/filepath"
	"strings"
)

const cacheDir = "cache"

// isWarning tells whether a forecast warns of something.
func isWarning(forecast string) bool {
	return strings.HasPrefix(forecast, "WARNING")
}

// cachedMap returns the picture of the map.
func cachedMap() ([]byte, error) {
	return os.ReadFile(filepath.Join(cacheDir, "map.png"))
}

// cachedForecast returns the text of the forecast with that name, e.g. the content
// of cache/kiel.txt for "kiel.txt". It is "" if there is none.
func cachedForecast(name string) string {
