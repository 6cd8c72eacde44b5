-- What is asked of both servers, in the same order by chance: every tile of a picture (KIND=tiles), or the whole picture in
-- widths FROM to TO (KIND=whole). PREFIX is the address of the image service.
local prefix, kind = os.getenv("PREFIX"), os.getenv("KIND")
local wide, high = tonumber(os.getenv("WIDE")), tonumber(os.getenv("HIGH"))
local asked = {}
math.randomseed(42)

if kind == "tiles" then
  local factor = 1
  repeat
    local across, down = math.ceil(wide / factor), math.ceil(high / factor)
    for row = 0, math.ceil(down / 256) - 1 do
      for column = 0, math.ceil(across / 256) - 1 do
        local x, y = column * 256 * factor, row * 256 * factor
        local w, h = math.min(256 * factor, wide - x), math.min(256 * factor, high - y)
        asked[#asked + 1] = string.format("%s%d,%d,%d,%d/%d,%d/0/default.jpg", prefix, x, y, w, h,
          math.ceil(w / factor), math.ceil(h / factor))
      end
    end
    factor = factor * 2
  until across <= 256 and down <= 256
else
  for width = tonumber(os.getenv("FROM")), tonumber(os.getenv("TO")) do
    asked[#asked + 1] = string.format("%sfull/%d,/0/default.jpg", prefix, width)
  end
end

for i = #asked, 2, -1 do
  local j = math.random(i)
  asked[i], asked[j] = asked[j], asked[i]
end

local next = 0
request = function()
  next = next % #asked + 1
  return wrk.format("GET", asked[next])
end
